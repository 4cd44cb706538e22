import type { ReactNode } from 'react';
import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { Sources } from '../common/Sources.tsx';
import { GradeMark } from './GradeMark.tsx';

type Evidence = Complaint['evidence'][number];

interface FindingProps {
  readonly dataset: Dataset;
  readonly evidence: Evidence;
  /** Stands over it: what was done, and for what. */
  readonly title: ReactNode;
}

/** What is known of one way of treating one complaint: how well, from what, against what, and what came out. */
export function Finding({ dataset, evidence, title }: FindingProps) {
  const { grade, sham, finding, design, against, lookedAt, sources } = evidence;
  return (
    <section className="finding">
      <header>
        <h3>{title}</h3>
        <GradeMark grade={grade} />
      </header>
      {sham && (
        <p className="sham" data-sham={sham}>
          {t(`evidence.sham.${sham}`)}
        </p>
      )}
      <p>{finding}</p>
      <dl className="small">
        <Row name={t('evidence.design')}>{design}</Row>
        <Row name={t('evidence.against')}>{against}</Row>
        <Row name={t('evidence.sure')}>{t(`evidence.sure.${grade}`)}</Row>
        <Row name={t('evidence.looked')}>{lookedAt}</Row>
      </dl>
      <Sources dataset={dataset} ids={sources} />
    </section>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  if (children === undefined) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
