import { describe, expect, it } from 'vitest';
import { PerspectiveCamera, Vector3 } from 'three';
import { fitDistance, freeArea, nearestTurn } from '../../../src/scene/camera/framing.ts';

const none = { top: 0, right: 0, bottom: 0, left: 0 };

describe('framing', () => {
  it.each([
    [1280, 800, none, 0.9, 1.7],
    [390, 360, { top: 0, right: 0, bottom: 60, left: 0 }, 0.3, 0.34],
    [1280, 800, { top: 0, right: 420, bottom: 0, left: 0 }, 1.1, 0.4],
  ])(
    'fits a shot into what panels leave of %d × %d, as a real camera sees it',
    (w, h, insets, width, height) => {
      const free = freeArea(w, h, insets);
      const fov = 20;
      const shot = { target: [0, 1, 0], from: [0, 0, 1], width, height } as const;
      const camera = new PerspectiveCamera(fov, w / h, 0.05, 30);
      camera.position.set(0, 1, fitDistance(shot, free, h, fov));
      camera.setViewOffset(w, h, -free.offsetX, -free.offsetY, w, h);
      camera.updateMatrixWorld();
      const corners = [-1, 1].map((s) => {
        const p = new Vector3((s * width) / 2, 1 + (s * height) / 2, 0).project(camera);
        return { x: ((p.x + 1) / 2) * w, y: ((1 - p.y) / 2) * h };
      });
      expect(corners[0]!.x).toBeGreaterThanOrEqual(insets.left - 0.01);
      expect(corners[1]!.x).toBeLessThanOrEqual(w - insets.right + 0.01);
      expect(corners[1]!.y).toBeGreaterThanOrEqual(insets.top - 0.01);
      expect(corners[0]!.y).toBeLessThanOrEqual(h - insets.bottom + 0.01);
      // In the middle of the free part, and filling it one way or the other.
      expect((corners[0]!.x + corners[1]!.x) / 2).toBeCloseTo((insets.left + w - insets.right) / 2, 3);
      const filled = Math.max(
        (corners[1]!.x - corners[0]!.x) / free.width,
        (corners[0]!.y - corners[1]!.y) / free.height,
      );
      expect(filled).toBeCloseTo(1, 3);
    },
  );

  it('leaves the body a quarter of the stage even under greedy panels', () => {
    expect(freeArea(400, 400, { top: 0, right: 900, bottom: 0, left: 0 }).width).toBe(100);
  });

  it('turns the short way round', () => {
    expect(nearestTurn(-3, 3)).toBeCloseTo(-3 + 2 * Math.PI, 12);
    expect(nearestTurn(0.2, 12.4)).toBeCloseTo(0.2 + 4 * Math.PI, 12);
    expect(Math.abs(nearestTurn(1, -40) + 40)).toBeLessThanOrEqual(Math.PI);
  });
});
