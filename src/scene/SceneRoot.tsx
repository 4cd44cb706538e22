import { Body } from './body/Body.tsx';
import { CameraRig } from './camera/CameraRig.tsx';
import { AcupointMarkers } from './markers/AcupointMarkers.tsx';
import { Isolation } from './isolate/Isolation.tsx';
import { FindingClock } from './finding/FindingClock.tsx';
import { LandmarkLines } from './landmarks/LandmarkLines.tsx';
import { LandmarkMarks } from './landmarks/LandmarkMarks.tsx';
import { WorkingHand } from './hand/WorkingHand.tsx';
import { InnerCourses } from './meridians/InnerCourses.tsx';
import { MeridianLines } from './meridians/MeridianLines.tsx';
import { Motion } from './motion/Motion.tsx';
import { PictureOffer } from './paper/PictureOffer.tsx';
import { Pointer } from './picking/Pointer.tsx';
import { Props } from './props/Props.tsx';
import { TechniqueCue } from './cues/TechniqueCue.tsx';
import { Picture } from './Picture.tsx';

/** All that stands on the stage. */
export function SceneRoot() {
  return (
    <>
      <Motion />
      <CameraRig />
      <Isolation />
      <Body />
      <Props />
      <InnerCourses />
      <MeridianLines />
      <FindingClock />
      <LandmarkLines />
      <WorkingHand />
      <TechniqueCue />
      <LandmarkMarks />
      <AcupointMarkers />
      <Pointer />
      <PictureOffer />
      <Picture />
    </>
  );
}
