import type { Advice as AdviceOf } from '../../domain/diary/advice.ts';
import type { Complaint } from '../../domain/records/complaint.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { Fold } from '../common/Fold.tsx';
import { Icon } from '../common/Icon.tsx';
import './advice.css';

interface AdviceProps {
  readonly complaint: Complaint;
  readonly advice: AdviceOf;
  /** A red flag is ticked just now. */
  readonly ticked?: boolean;
  readonly onRead?: (() => void) | undefined;
}

/** What the diary says to do: be seen, or stop what does not help. Nothing where there is nothing to say. */
export function Advice({ complaint, advice, ticked = false, onRead }: AdviceProps) {
  const because = ticked ? 'sign' : advice.kind === 'care' ? advice.because : null;
  if (because === null && advice.kind !== 'no-help') return null;
  const care = because !== null;
  return (
    <section className={`notice advice ${care ? 'stop' : 'care'}`} role={care ? 'alert' : undefined}>
      <Icon name={care ? 'stop' : 'slashed'} />
      <div className="stack">
        <h2>{because ? t(`advice.care.${because}`) : t('advice.no-help')}</h2>
        <p>{because ? t(`advice.care.${because}.text`) : t('advice.no-help.text')}</p>
        {!care && (
          <ul className="bullets">
            {complaint.alsoHelps.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
        <p className="small">
          <b>{t('advice.stop')}</b>: {complaint.expect.stopWhen}
        </p>
        {care && <Signs complaint={complaint} />}
        <p className="row">
          {onRead && !ticked && (
            <button type="button" className="button" onClick={onRead}>
              {t('advice.read')}
            </button>
          )}
          <a className="link" href={hrefOf({ page: 'diary', part: 'summary' })}>
            {t('advice.summary')}
          </a>
        </p>
      </div>
    </section>
  );
}

function Signs({ complaint: { redFlags } }: { complaint: Complaint }) {
  return (
    <Fold title={t('advice.signs')}>
      <ul className="bullets">
        {redFlags.map(({ sign, action }) => (
          <li key={sign}>
            {sign} <b>{action}</b>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
