import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { hrefOf } from '../common/address.ts';
import { Finding } from './Finding.tsx';
import './evidence.css';

/** What the person does comes first; what a practitioner would do is told apart from it. */
const MODALITIES = ['pressing', 'needling'] as const;

/** All that is known for a complaint, pressing and needling apart. */
export function EvidencePanel({ dataset, complaint }: { dataset: Dataset; complaint: Complaint }) {
  return (
    <div className="evidence-panel">
      {MODALITIES.flatMap((modality) =>
        complaint.evidence
          .filter((each) => each.modality === modality)
          .map((evidence, index) => (
            <Finding
              key={`${modality}-${index}`}
              dataset={dataset}
              evidence={evidence}
              title={t(`evidence.of.${modality}`)}
            />
          )),
      )}
      <p className="small">
        {t('evidence.apart')}{' '}
        <a className="link" href={hrefOf({ page: 'learn', topic: 'reading-evidence' })}>
          {t('evidence.reading')}
        </a>
      </p>
    </div>
  );
}
