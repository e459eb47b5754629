// SPDX-License-Identifier: EUPL-1.2
import './region-map.css'
import { useId } from 'react'
import { classNames } from './class-names.tsx'

/** 0: nothing at all; 1 to 5: a step, more is more; null: not shown. */
export type MapStep = 0 | 1 | 2 | 3 | 4 | 5 | null

export type MapPlace = {
  key: string
  /** Outline as the path of an SVG, in the units of `size`. */
  path: string
  step: MapStep
  /** Read when one points at it. The same stands in the table. */
  text: string
}

export type MapKey = { step: MapStep; text: string }

export type RegionMapProps = {
  size: { width: number; height: number }
  places: MapPlace[]
  /** Drawn over the places: the borders of what they lie in. */
  borders: string[] | null
  /** What the steps mean, the highest first. */
  steps: MapKey[]
  /** Of what the steps are. */
  unit: string
  /** What one sees, in one sentence. */
  label: string
}

/** A map of places in steps, with its key. */
export function RegionMap(props: RegionMapProps) {
  const id = useId()
  return (
    <div className="dw-map">
      <MapPicture {...props} />
      <ul className="dw-map__key" aria-label={props.unit}>
        <li className="dw-map__unit">{props.unit}</li>
        {props.steps.map(({ step, text }, index) => (
          <li key={text}>
            <MapSample step={step} id={`${id}${index}`} />
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What is drawn lies a little outside the outlines. */
const margin = 3

/** The map without its key. `width`: in a picture of this many pixels; as wide as there is room when left out. */
export function MapPicture(props: RegionMapProps & { width?: number | undefined }) {
  const id = useId()
  const { width, height } = props.size
  return (
    <svg
      className="dw-map__picture"
      width={props.width}
      height={props.width && mapHeight(props.size, props.width)}
      viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}
      role="img"
      aria-label={props.label}
    >
      <defs>
        {allSteps.map((step) => (
          <Pattern key={step} step={step} id={`${id}${step}`} />
        ))}
      </defs>
      {/* The darkest last, so that the light line round them is whole. */}
      {props.places
        .toSorted((a, b) => (a.step ?? -1) - (b.step ?? -1))
        .map(({ key, path, step, text }) => (
          <path key={key} className={placeClass(step)} d={path} fill={`url(#${id}${step})`}>
            <title>{text}</title>
          </path>
        ))}
      {props.borders && <path className="dw-map__border" d={props.borders.join('')} />}
    </svg>
  )
}

/** Of a map that is so wide, in pixels. */
export function mapHeight({ width, height }: RegionMapProps['size'], drawn: number): number {
  return Math.ceil((drawn * (height + 2 * margin)) / (width + 2 * margin))
}

function placeClass(step: MapStep): string {
  return classNames('dw-map__place', (step ?? 0) >= 4 && 'dw-map__place--dark')
}

/** How a step looks, 44 by 24. `id`: of this sample alone. */
export function MapSample({ step, id }: { step: MapStep; id: string }) {
  return (
    <svg width="44" height="24" aria-hidden="true">
      <defs>
        <Pattern step={step} id={id} />
      </defs>
      <rect className="dw-map__sample" x="1" y="1" width="42" height="22" fill={`url(#${id})`} />
    </svg>
  )
}

const allSteps: readonly MapStep[] = [null, 0, 1, 2, 3, 4, 5]
const tile = 7

/** Dots that grow until they fill it; hatched: not shown. */
function Pattern({ step, id }: { step: MapStep; id: string }) {
  return (
    <pattern id={id} width={tile} height={tile} patternUnits="userSpaceOnUse">
      <rect className={step === 4 || step === 5 ? 'dw-map__dots' : 'dw-map__ground'} width={tile} height={tile} />
      {step === null && <path className="dw-map__hatch" d="M-1 1L1 -1M0 7L7 0M6 8L8 6" />}
      {step === 1 && <circle className="dw-map__dots" cx="3.5" cy="3.5" r="0.8" />}
      {step === 2 && <circle className="dw-map__dots" cx="3.5" cy="3.5" r="1.7" />}
      {step === 3 && <circle className="dw-map__dots" cx="3.5" cy="3.5" r="2.6" />}
      {step === 4 && <circle className="dw-map__light" cx="3.5" cy="3.5" r="1.6" />}
    </pattern>
  )
}
