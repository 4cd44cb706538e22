import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { PointKey, Side } from '../../domain/locator/placement.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { Choice } from '../common/Choice.tsx';
import { go } from '../common/go.ts';
import { Icon } from '../common/Icon.tsx';
import { PinButton } from './PinButton.tsx';
import { neighboursOf } from './order.ts';

interface PointToolsProps {
  readonly dataset: Dataset;
  readonly point: Acupoint;
  readonly side: Side | undefined;
  readonly pointKey: PointKey;
  /** Neighbours open as this one does: at how they are found. */
  readonly find?: true;
}

/** Along the meridian, to the other side, and a pin. */
export function PointTools({ dataset, point, side, pointKey, find }: PointToolsProps) {
  const { previous, next, number, total } = neighboursOf(dataset, point);
  const to = (id: string, at = side) =>
    ({ page: 'point', point: id, ...(at && { side: at }), ...(find && { find }) }) as const;
  return (
    <div className="point-tools">
      <div className="along">
        {previous ? (
          <a
            className="icon-button"
            href={hrefOf(to(previous.id))}
            aria-label={t('point.previous', { name: `${previous.names.pinyin} ${previous.id}` })}
          >
            <Icon name="back" />
          </a>
        ) : (
          <span className="icon-button" />
        )}
        <span className="small num">{t('point.place', { number, total })}</span>
        {next ? (
          <a
            className="icon-button"
            href={hrefOf(to(next.id))}
            aria-label={t('point.next', { name: `${next.names.pinyin} ${next.id}` })}
          >
            <Icon name="on" />
          </a>
        ) : (
          <span className="icon-button" />
        )}
      </div>
      <PinButton pointKey={pointKey} />
      {point.laterality === 'bilateral' && (
        <Choice
          look="segments"
          hideLegend
          legend={t('point.side')}
          options={[
            { value: 'L', label: t('side.L') },
            { value: 'R', label: t('side.R') },
          ]}
          value={side === 'R' ? 'R' : 'L'}
          onChange={(chosen) => go(to(point.id, chosen), { replace: true })}
        />
      )}
    </div>
  );
}
