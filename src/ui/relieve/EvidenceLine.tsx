import type { Complaint } from '../../domain/records/complaint.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { t } from '../../messages/t.ts';
import { EvidencePanel } from '../evidence/EvidencePanel.tsx';

/** How well pressing and needling are supported for a complaint, and, opened, what was studied and where. */
export function EvidenceLine({ dataset, complaint }: { dataset: Dataset; complaint: Complaint }) {
  return (
    <details className="fold evidence">
      <summary>
        <span className="small">
          {t('evidence.line')}{' '}
          {complaint.evidence.map(({ modality, grade }, index) => (
            <span key={`${modality}-${index}`}>
              {index > 0 && ', '}
              {t(`evidence.${modality}`)} <strong>{t(`evidence.grade.${grade}`)}</strong>
            </span>
          ))}
          . <span className="link">{t('evidence.studied')}</span>
        </span>
      </summary>
      <EvidencePanel dataset={dataset} complaint={complaint} />
    </details>
  );
}
