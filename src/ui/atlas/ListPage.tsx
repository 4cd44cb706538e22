import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import { catalogue } from '../../dataset/catalogue.ts';
import { t } from '../../messages/t.ts';
import { useSelection } from '../../state/selection-store.ts';
import { hrefOf } from '../common/address.ts';
import { PageHead } from '../common/PageHead.tsx';
import { showPreset } from '../common/show-figure.ts';
import { WithDataset } from '../common/WithDataset.tsx';
import { AREAS } from './areas.ts';
import { CATEGORY_GROUPS } from './categories.ts';
import { filterPoints, NO_FILTER, type PointFilter } from './filter-points.ts';
import { MeridianRail } from './MeridianRail.tsx';
import { inCircuit, inOrder } from './order.ts';
import { PointRows } from './PointRows.tsx';
import { useAtlasBody, useFollowSelection } from './use-atlas-body.ts';
import { useMarks } from './use-marks.ts';
import './atlas.css';

/** Every point in one list, narrowed down by name, meridian, region and kind; the body shows what is left. */
export default function ListPage() {
  return (
    <>
      <MeridianRail current={null} />
      <PageHead title={t('list.title')} back={{ href: hrefOf({ page: 'atlas' }), label: t('atlas.back') }} />
      <WithDataset>{(dataset) => <List dataset={dataset} />}</WithDataset>
    </>
  );
}

function List({ dataset }: { dataset: Dataset }) {
  const [filter, setFilter] = useState<PointFilter>(NO_FILTER);
  const settled = useDeferredValue(filter);
  const marks = useMarks(dataset);
  const all = useMemo(() => inOrder([...dataset.acupoints.values()]), [dataset]);
  const points = useMemo(() => filterPoints(all, settled), [all, settled]);
  const members = useMemo(
    () => (points.length < all.length ? points.map(({ id }) => id) : undefined),
    [points, all],
  );
  useAtlasBody(dataset, { members });
  useFollowSelection(null);
  useEffect(() => {
    useSelection.getState().select(null);
    showPreset('front');
  }, []);
  const change = (part: Partial<PointFilter>) => setFilter((before) => ({ ...before, ...part }));
  return (
    <div className="page-body">
      <div className="list-filters">
        <input
          type="search"
          className="field"
          value={filter.text}
          aria-label={t('list.filter')}
          placeholder={t('list.filter')}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => change({ text: target.value })}
        />
        <Pick
          label={t('list.meridian')}
          value={filter.meridian}
          onChange={(meridian) => change({ meridian })}
          options={[
            ...inCircuit(catalogue.meridians).map(({ id, names }) => ({ value: id, label: names.short })),
            { value: 'EX', label: t('atlas.extra') },
          ]}
        />
        <Pick
          label={t('list.region')}
          value={filter.area}
          onChange={(area) => change({ area })}
          options={AREAS.map(({ id }) => ({ value: id, label: t(`area.${id}`) }))}
        />
        <Pick
          label={t('list.category')}
          value={filter.category}
          onChange={(category) => change({ category })}
          options={CATEGORY_GROUPS.flatMap(({ kinds }) => kinds)
            .filter((kind) => all.some(({ categories }) => categories.includes(kind)))
            .map((kind) => ({ value: kind, label: t(`category.${kind}`) }))}
        />
      </div>
      <output className="small list-count">{t('list.shown', { count: points.length })}</output>
      {points.length === 0 && (
        <div className="stack list-none">
          <p>{t('list.none')}</p>
          <button type="button" className="button" onClick={() => setFilter(NO_FILTER)}>
            {t('list.clear')}
          </button>
        </div>
      )}
      <PointRows points={points} marks={marks} swatch />
    </div>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One of many, or any. */
function Pick({ label, value, options, onChange }: PickProps) {
  return (
    <label className="pick small">
      {label}
      <select className="field" value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t('list.any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
