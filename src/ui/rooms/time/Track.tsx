import type { Ref } from 'react'
import { HEIGHT, WIDTH } from './tracks.ts'

/** One orbit's light over the window: gold with shadow laid on. */
export function OrbitTrack({ shapes }: { shapes: Ref<SVGSVGElement> }) {
  return (
    <svg
      ref={shapes}
      className="track track-orbit"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="penumbra" />
      <path className="umbra" />
    </svg>
  )
}

/** The Sun on the panels of the ground. */
export function GroundTrack({ shape }: { shape: Ref<SVGPathElement> }) {
  return (
    <svg
      className="track track-ground"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path ref={shape} />
    </svg>
  )
}
