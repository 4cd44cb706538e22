import { useEffect, useState } from 'react';
import { t } from '../../messages/t.ts';
import { usePicture } from '../../state/picture-store.ts';
import { Icon } from '../common/Icon.tsx';

/** CSS pixels of the picture on paper; it is drawn at twice that. */
const PICTURE = { width: 420, height: 460 };

/** Take the card along: its address, or on paper with the body as it stands. */
export function Share() {
  const [said, setSaid] = useState('');
  const [picture, setPicture] = useState<string | null>(null);
  const take = usePicture((s) => s.take);
  useEffect(() => () => void (picture && URL.revokeObjectURL(picture)), [picture]);

  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => setSaid(t('point.copied')),
      () => setSaid(t('point.copy.failed')),
    );
  const print = async () => {
    // A sheet without its picture is better than none.
    const blob = await take?.(PICTURE.width, PICTURE.height).catch(() => null);
    if (blob) setPicture(URL.createObjectURL(blob));
    else window.print();
  };
  return (
    <>
      <div className="row share">
        <button type="button" className="button" onClick={() => void copy()}>
          <Icon name="link" size={20} />
          {t('point.copy')}
        </button>
        <button type="button" className="button" onClick={() => void print()}>
          <Icon name="print" size={20} />
          {t('point.print')}
        </button>
        <output className="small">{said}</output>
      </div>
      {picture && (
        <img className="print-picture" src={picture} alt={t('print.picture')} onLoad={() => window.print()} />
      )}
    </>
  );
}
