// SPDX-License-Identifier: EUPL-1.2
import './step-line.css'

export type StationState = 'done' | 'now' | 'later' | 'ended'

export type Station = {
  key: string
  title: string
  state: StationState
  /** Said after the title to somebody who does not see the shape: 'hier staat het nu'. */
  stateText: string
  /** Under the title, such as the day. */
  more?: string | undefined
}

/** A line with stations: what has been, where it stands, and what is still to come. Lies down where there is room, stands on a phone. */
export function StepLine(props: { label: string; stations: Station[] }) {
  return (
    <ol className="dw-line" aria-label={props.label}>
      {props.stations.map((station) => (
        <li
          key={station.key}
          className={`dw-line__station dw-line__station--${station.state}`}
          aria-current={station.state === 'now' ? 'step' : undefined}
        >
          <Shape state={station.state} />
          <span className="dw-line__text">
            <span className="dw-line__title">{station.title}</span>
            <span className="dw-hidden">, {station.stateText}</span>
            {station.more && <span className="dw-line__more">{station.more}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** Each state has a shape of its own: a tick, a full disc in a ring, an open ring, a square. */
function Shape({ state }: { state: StationState }) {
  return (
    <svg className="dw-line__shape" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      {state === 'ended' ? (
        <rect className="dw-line__ring" x="5" y="5" width="18" height="18" />
      ) : (
        <circle className="dw-line__ring" cx="14" cy="14" r={state === 'later' ? 7 : 11} />
      )}
      {state === 'now' && <circle className="dw-line__core" cx="14" cy="14" r="6" />}
      {state === 'done' && <path className="dw-line__tick" d="M8.5 14.5l4 4 7-8" />}
      {state === 'ended' && <path className="dw-line__tick" d="M10 10l8 8m0-8l-8 8" />}
    </svg>
  )
}
