import { useEffect, useState } from 'react';
import { loadLandmarks } from '../../dataset/landmarks.ts';
import { LENGTHS } from '../../domain/cun/lengths-of-bodies.ts';
import type { LandmarkTable } from '../../domain/locator/landmark-table.ts';
import type { PersonalCun } from '../../domain/cun/personal-cun.ts';
import { t } from '../../messages/t.ts';
import { useMeasures } from '../../state/measures-store.ts';
import { skinText, withinText } from './length-words.ts';

/** One cun of every span of the landmark table, with its error and where it comes from. */
export function CunTable({ mine }: { mine: PersonalCun }) {
  const unit = useMeasures((s) => s.unit);
  const spans = useSpans();
  const wordsOf = (name: string): string | undefined =>
    name === 'finger' ? t('cun.finger') : spans?.[name] && `${spans[name].is} (${spans[name].cun})`;
  return (
    <table className="cun-table num">
      <thead>
        <tr>
          <th scope="col">{t('cun.span')}</th>
          <th scope="col">{t('cun.size')}</th>
          <th scope="col">{t('cun.basis')}</th>
        </tr>
      </thead>
      <tbody>
        {LENGTHS.map((name) => {
          const words = wordsOf(name);
          const size = mine.cun(name);
          return (
            words &&
            size && (
              <tr key={name}>
                <th scope="row">{words}</th>
                <td>
                  {skinText(size.mm, unit, 1)} <small>{withinText(size.within, unit, 1)}</small>
                </td>
                <td>{t(`cun.basis.${size.basis}`)}</td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}

/** The spans in words, once they are here. */
function useSpans(): LandmarkTable['spans'] | null {
  const [spans, setSpans] = useState<LandmarkTable['spans'] | null>(null);
  useEffect(() => {
    let gone = false;
    loadLandmarks().then(
      (table) => !gone && setSpans((table as LandmarkTable).spans),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, []);
  return spans;
}
