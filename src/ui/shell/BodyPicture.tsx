import back from '../../assets/pictures/body-back.webp';
import front from '../../assets/pictures/body-front.webp';
import { t } from '../../messages/t.ts';
import { useView } from '../../state/view-store.ts';

/** A flat picture of the body, front or back, for where it cannot be drawn. */
export function BodyPicture() {
  const fromBack = useView((s) => s.preset === 'back');
  return (
    <img
      className="body-picture"
      src={fromBack ? back : front}
      alt={fromBack ? t('body.picture.back') : t('body.picture.front')}
    />
  );
}
