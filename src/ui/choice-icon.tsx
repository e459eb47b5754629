// SPDX-License-Identifier: EUPL-1.2

/** Pictures for the large choices, in the line of the mark: each stands on the dike. */
const paths = {
  check: 'M28 31.5 41 47.5M18 5.5a15 15 0 1 0 0 30 15 15 0 0 0 0-30z',
  report: 'M3 8h40v27H23L11 47.5V35H3zM12 17.5h22M12 26h13',
  help: 'M23 6.5a20 20 0 1 0 0 40 20 20 0 0 0 0-40zM23 18a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM8.9 12.4l8.1 8.1M37.1 12.4l-8.1 8.1M8.9 40.6l8.1-8.1M37.1 40.6l-8.1-8.1',
} as const

export type ChoiceIconName = keyof typeof paths

export function ChoiceIcon(props: { name: ChoiceIconName }) {
  return (
    <svg
      className="dw-choice__icon"
      viewBox="0 0 48 48"
      width="48"
      height="48"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      aria-hidden="true"
    >
      <path d={paths[props.name]} />
    </svg>
  )
}
