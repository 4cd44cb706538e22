import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Complaint } from '../../../src/domain/records/complaint.ts';
import { t } from '../../../src/messages/t.ts';
import { EvidencePanel } from '../../../src/ui/evidence/EvidencePanel.tsx';
import { PointEvidence } from '../../../src/ui/evidence/PointEvidence.tsx';
import { loadDatasetFromDisk } from '../../../tools/data/load-dataset.ts';

const dataset = loadDatasetFromDisk();
const panelOf = (complaint: Complaint): string =>
  renderToStaticMarkup(createElement(EvidencePanel, { dataset, complaint }));
/** A panel's parts: one for pressing, then one for needling. */
const parts = (html: string): string[] => html.split('<section').slice(1);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;');

describe('the evidence panel', () => {
  it.each([
    ['knee-osteoarthritis', 'pressing'],
    ['hot-flushes', 'needling'],
    ['fibromyalgia', 'needling'],
  ] as const)('says of %s plainly that %s was not better than sham', (id, modality) => {
    const html = panelOf(dataset.complaints.get(id)!);
    const part = parts(html).find((each) => each.includes(`<h3>${t(`evidence.of.${modality}`)}`));
    expect(part).toContain(t('evidence.sham.not-better'));
  });

  it('tells of nausea what was studied, against what, what came out, how sure and when', () => {
    const nausea = dataset.complaints.get('nausea')!;
    const [pressing] = parts(panelOf(nausea));
    const known = nausea.evidence.find(({ modality }) => modality === 'pressing')!;
    for (const text of [known.design!, known.against!, known.finding, t('evidence.sure.moderate')])
      expect(pressing).toContain(escaped(text));
    expect(pressing).toContain(`<dd>${known.lookedAt}</dd>`);
    expect(pressing).toContain('https://doi.org/10.1002/14651858.CD003281.pub4');
  });

  it('keeps pressing and needling apart, pressing first, whatever order the record has', () => {
    for (const complaint of dataset.complaints.values()) {
      const html = panelOf(complaint);
      const heads = [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, head]) => head);
      const expected = complaint.evidence.map(({ modality }) => t(`evidence.of.${modality}`));
      expect(heads, complaint.id).toEqual(
        expected.toSorted(
          (a, b) => Number(a === t('evidence.of.needling')) - Number(b === t('evidence.of.needling')),
        ),
      );
      expect(html).toContain(escaped(t('evidence.apart')));
    }
  });

  it('opens another site only by a link that says nothing of where it comes from', () => {
    for (const complaint of dataset.complaints.values()) {
      for (const [link] of panelOf(complaint).matchAll(/<a [^>]*href="https?:[^>]*>/g)) {
        expect(link).toContain('rel="noreferrer"');
        expect(link).toMatch(/href="https:\/\/(doi\.org|pubmed\.ncbi\.nlm\.nih\.gov)\//);
      }
    }
  });

  it('shows markup in a record as text', () => {
    const odd = structuredClone(dataset.complaints.get('nausea')!);
    odd.evidence[0]!.finding = 'It <img src=x onerror=alert(1)> helps.';
    expect(panelOf(odd)).not.toContain('<img');
    expect(panelOf(odd)).toContain('&lt;img');
  });
});

describe('the evidence of a point', () => {
  const html = (id: string) =>
    renderToStaticMarkup(createElement(PointEvidence, { dataset, point: dataset.acupoints.get(id)! }));

  it('repeats what is known of the complaint only where it rests on the same works', () => {
    const nausea = dataset.complaints
      .get('nausea')!
      .evidence.find(({ modality }) => modality === 'pressing')!;
    expect(html('PC6')).toContain(escaped(nausea.finding));
    for (const point of dataset.acupoints.values()) {
      const studied = point.indications.filter(({ modality }) => modality !== 'tradition');
      expect(parts(html(point.id)), point.id).toHaveLength(studied.length);
    }
  });
});
