import { useEffect } from 'react';
import { useThree } from '@react-three/fiber';
import { usePicture } from '../../state/picture-store.ts';
import { takePicture } from './take-picture.ts';

/** Offers pictures of the stage while it can draw. */
export function PictureOffer() {
  const get = useThree((state) => state.get);
  useEffect(() => {
    usePicture.getState().offer((width, height) => takePicture(get(), width, height));
    return () => usePicture.getState().offer(null);
  }, [get]);
  return null;
}
