import { useState } from 'react';
import { t } from '../../messages/t.ts';
import { Icon } from '../common/Icon.tsx';

/** Take the card along: its address, or on paper. */
export function Share() {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => setSaid(t('point.copied')),
      () => setSaid(t('point.copy.failed')),
    );
  return (
    <div className="row share">
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon name="link" size={20} />
        {t('point.copy')}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        <Icon name="print" size={20} />
        {t('point.print')}
      </button>
      <output className="small">{said}</output>
    </div>
  );
}
