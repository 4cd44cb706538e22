import { useEffect, useState } from 'react';
import { t } from '../../messages/t.ts';
import { useFind } from '../../state/find-store.ts';
import { usePicture } from '../../state/picture-store.ts';
import { Icon } from '../common/Icon.tsx';

/** CSS pixels of the picture on paper; it is drawn at twice that. */
const PICTURE = { width: 420, height: 460 };

/** Milliseconds until a step that was gone to stands. */
const STANDS = 1500;

/** A finding goes on paper with its last measure laid on the body. */
async function showMeasure(): Promise<void> {
  const { steps, play, go } = useFind.getState();
  const last = steps?.findLastIndex(({ kind }) => kind === 'ruler') ?? -1;
  if (last < 0) return;
  play(false);
  go(last);
  await new Promise((done) => setTimeout(done, STANDS));
}

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
    await showMeasure();
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
