// SPDX-License-Identifier: EUPL-1.2

/** Pictures for what somebody may come for, in the line of the mark. */
const paths = {
  report: 'M3 8h40v27H23L11 47.5V35H3zM12 17.5h22M12 26h13',
  help: 'M23 6.5a20 20 0 1 0 0 40 20 20 0 0 0 0-40zM23 18a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM8.9 12.4l8.1 8.1M37.1 12.4l-8.1 8.1M8.9 40.6l8.1-8.1M37.1 40.6l-8.1-8.1',
} as const

export type ChoiceIconName = keyof typeof paths

export function ChoiceIcon(props: { name: ChoiceIconName }) {
  return (
    <svg
      viewBox="0 0 48 48"
      width="44"
      height="44"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      aria-hidden="true"
    >
      <path d={paths[props.name]} />
    </svg>
  )
}
