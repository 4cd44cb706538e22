import { parsePointKey, type PointKey } from '../../domain/locator/placement.ts';
import { t } from '../../messages/t.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useView } from '../../state/view-store.ts';
import { hrefOf } from '../common/address.ts';
import { useDataset } from '../common/dataset-context.ts';
import { Icon } from '../common/Icon.tsx';
import './pins.css';

/** The points that are kept on the body, over the stage: go to one, take one out, see them together. */
export default function Pins() {
  const pinned = useSelection((s) => s.pinned);
  const { dataset } = useDataset();
  const { unpin, unpinAll, hover } = useSelection.getState();
  if (pinned.length === 0) return null;
  const ids = [...new Set(pinned.map((key) => parsePointKey(key).id))];
  const [first, second] = ids;
  return (
    <section className="pins" aria-label={t('pins.title')}>
      <ul>
        {pinned.map((key) => {
          const { id, side } = parsePointKey(key);
          const name = dataset?.acupoints.get(id)?.names.pinyin ?? id;
          return (
            <li key={key}>
              <a
                href={hrefOf({ page: 'point', point: id, ...(side !== 'M' && { side }) })}
                onMouseEnter={() => hover(key)}
                onMouseLeave={() => hover(null)}
                onFocus={() => hover(key)}
                onBlur={() => hover(null)}
              >
                <strong className="num">{id}</strong> <span className="serif">{name}</span>
                {side !== 'M' && hasBoth(pinned, key) && <> {t(`side.${side}.inline`)}</>}
              </a>
              <button
                type="button"
                aria-label={t('pins.remove', { name: `${id} ${name}` })}
                onClick={() => unpin(key)}
              >
                <Icon name="close" size={16} />
              </button>
            </li>
          );
        })}
      </ul>
      {pinned.length > 1 && (
        <p className="pins-ways">
          <button
            type="button"
            className="link"
            onClick={() => useView.getState().fly({ kind: 'points', keys: pinned })}
          >
            {t('pins.frame')}
          </button>
          {ids.length === 2 && first && second && (
            <a className="link" href={hrefOf({ page: 'compare', points: [first, second] })}>
              {t('pins.compare')}
            </a>
          )}
          <button type="button" className="link" onClick={unpinAll}>
            {t('pins.clear')}
          </button>
        </p>
      )}
    </section>
  );
}

const hasBoth = (keys: readonly PointKey[], key: PointKey): boolean =>
  keys.some((other) => other !== key && parsePointKey(other).id === parsePointKey(key).id);
