import { BringBack } from './BringBack.tsx';
import { EraseDiary } from './EraseDiary.tsx';
import { SaveCopy } from './SaveCopy.tsx';

/** Keeping a copy of the diary, bringing one back, and erasing. */
export const DataPart = () => (
  <div className="diary-data">
    <SaveCopy />
    <BringBack />
    <EraseDiary />
  </div>
);
