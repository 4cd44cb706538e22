import { Body } from './body/Body.tsx';
import { CameraRig } from './camera/CameraRig.tsx';
import { Picture } from './Picture.tsx';

/** All that stands on the stage. */
export function SceneRoot() {
  return (
    <>
      <CameraRig />
      <Body />
      <Picture />
    </>
  );
}
