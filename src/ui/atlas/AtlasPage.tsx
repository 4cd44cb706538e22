import { useEffect } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import { catalogue } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView, type ViewPreset } from '../../state/view-store.ts';
import { hrefOf } from '../common/address.ts';
import { MeridianSwatch } from '../common/MeridianSwatch.tsx';
import { PageHead } from '../common/PageHead.tsx';
import { WithDataset } from '../common/WithDataset.tsx';
import { AREAS, liesIn } from './areas.ts';
import { CATEGORY_GROUPS } from './categories.ts';
import { MeridianRail } from './MeridianRail.tsx';
import { inCircuit } from './order.ts';
import { useAtlasBody, useFollowSelection } from './use-atlas-body.ts';
import './atlas.css';

/** The door of the atlas: the whole body, and every way into its points. */
export default function AtlasPage({ view }: { view?: ViewPreset | undefined }) {
  useEffect(() => {
    useSelection.getState().select(null);
    useView.getState().fly({ kind: 'preset', preset: view ?? 'front' });
  }, [view]);
  return (
    <>
      <MeridianRail current={null} />
      <PageHead title={t('atlas.title')} />
      <WithDataset>{(dataset) => <Ways dataset={dataset} />}</WithDataset>
    </>
  );
}

function Ways({ dataset }: { dataset: Dataset }) {
  useAtlasBody(dataset, {});
  useFollowSelection(null);
  const points = [...dataset.acupoints.values()];
  const ofMeridian = (id: string) => points.filter(({ meridian }) => meridian === id).length;
  const ofKind = (kind: string) => points.filter(({ categories }) => categories.includes(kind)).length;
  return (
    <div className="page-body ways">
      <p className="small">{t('atlas.lead', { count: points.length })}</p>
      <p className="ways-list">
        <a className="button" href={hrefOf({ page: 'list' })}>
          {t('atlas.list', { count: points.length })}
        </a>
      </p>
      <section className="ways-meridians">
        <h2>{t('atlas.meridians')}</h2>
        <ul className="way-rows">
          {[
            ...inCircuit(catalogue.meridians).map(({ id, names }) => ({
              id: id as string,
              name: names.short,
            })),
            { id: 'EX', name: t('atlas.extra') },
          ].map(({ id, name }) => (
            <li key={id}>
              <a href={hrefOf({ page: 'meridian', meridian: id })}>
                <MeridianSwatch meridian={id} />
                <span className="code num">{id}</span>
                <span>{name}</span>
                <span className="count num">{ofMeridian(id)}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('atlas.regions')}</h2>
        <ul className="way-grid">
          {AREAS.map((area) => (
            <li key={area.id}>
              <a href={hrefOf({ page: 'region', region: area.id })}>
                <span>{t(`area.${area.id}`)}</span>
                <span className="count num">{points.filter((point) => liesIn(point, area)).length}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('atlas.categories')}</h2>
        {CATEGORY_GROUPS.map(({ id, kinds }) => {
          const present = kinds.filter((kind) => ofKind(kind) > 0);
          if (present.length === 0) return null;
          return (
            <div key={id} className="way-kinds">
              <h3 className="over">{t(`atlas.category.${id}`)}</h3>
              <ul className="way-grid">
                {present.map((kind) => (
                  <li key={kind}>
                    <a href={hrefOf({ page: 'category', category: kind })}>
                      <span>{t(`category.${kind}`)}</span>
                      <span className="count num">{ofKind(kind)}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </section>
    </div>
  );
}
