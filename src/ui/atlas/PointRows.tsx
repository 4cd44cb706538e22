import type { Acupoint } from '../../domain/records/acupoint.ts';
import type { PointMark } from '../../domain/safety/marks.ts';
import { t } from '../../messages/t.ts';
import { useSelection } from '../../state/selection-store.ts';
import { hrefOf } from '../common/address.ts';
import { Icon } from '../common/Icon.tsx';
import { MeridianSwatch } from '../common/MeridianSwatch.tsx';
import { mainKey } from '../common/point-keys.ts';
import { PointName } from '../common/PointName.tsx';
import { isLeftOut } from './use-marks.ts';

interface PointRowsProps {
  readonly points: readonly Acupoint[];
  readonly marks: ReadonlyMap<string, PointMark>;
  /** Show the meridian's line at each point: where the list is not of one meridian. */
  readonly swatch?: boolean;
}

const firstSentence = (text: string): string => text.split(/(?<=\.) /)[0] ?? text;

/** Points as a list that says what the body shows, left-out ones with their reason. */
export function PointRows({ points, marks, swatch }: PointRowsProps) {
  return (
    <ul className="point-rows">
      {points.map((point) => (
        <PointRow key={point.id} point={point} mark={marks.get(point.id)} swatch={swatch} />
      ))}
    </ul>
  );
}

interface PointRowProps {
  readonly point: Acupoint;
  readonly mark: PointMark | undefined;
  readonly swatch: boolean | undefined;
}

/** One point; it answers to the pointer on the body, and the body to the pointer or the focus here. */
function PointRow({ point, mark, swatch }: PointRowProps) {
  const { hover } = useSelection.getState();
  const hovered = useSelection((s) => s.hovered?.startsWith(`${point.id}.`) === true);
  return (
    <li>
      <a
        href={hrefOf({ page: 'point', point: point.id })}
        data-hovered={hovered || undefined}
        onMouseEnter={() => hover(mainKey(point))}
        onMouseLeave={() => hover(null)}
        onFocus={() => hover(mainKey(point))}
        onBlur={() => hover(null)}
      >
        {swatch && <MeridianSwatch meridian={point.meridian} />}
        <span className="code num">{point.id}</span>
        <span className="row-names">
          <PointName point={point} />
          <span className="english small">{point.names.english}</span>
          {isLeftOut(mark) && (
            <span className={mark.told ? 'row-care' : 'row-care unasked'}>
              <Icon name="slashed" size={16} />
              {mark.told
                ? `${t('atlas.left-out')} ${firstSentence(mark.grounds[0]?.reason ?? '')}`
                : t('atlas.left-out.unasked')}
            </span>
          )}
        </span>
      </a>
    </li>
  );
}
