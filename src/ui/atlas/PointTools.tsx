import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Side } from '../../domain/locator/placement.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { Choice } from '../common/Choice.tsx';
import { go } from '../common/go.ts';
import { Icon } from '../common/Icon.tsx';
import { neighboursOf } from './order.ts';

interface PointToolsProps {
  readonly dataset: Dataset;
  readonly point: Acupoint;
  readonly side: Side | undefined;
}

/** Along the meridian, and to the other side. */
export function PointTools({ dataset, point, side }: PointToolsProps) {
  const { previous, next, number, total } = neighboursOf(dataset, point);
  return (
    <div className="point-tools">
      <div className="along">
        {previous ? (
          <a
            className="icon-button"
            href={hrefOf({ page: 'point', point: previous.id, ...(side && { side }) })}
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
            href={hrefOf({ page: 'point', point: next.id, ...(side && { side }) })}
            aria-label={t('point.next', { name: `${next.names.pinyin} ${next.id}` })}
          >
            <Icon name="on" />
          </a>
        ) : (
          <span className="icon-button" />
        )}
      </div>
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
          onChange={(chosen) => go({ page: 'point', point: point.id, side: chosen }, { replace: true })}
        />
      )}
    </div>
  );
}
