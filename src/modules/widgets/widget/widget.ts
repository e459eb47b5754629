// SPDX-License-Identifier: EUPL-1.2

/** The interventions that anybody can put into a site, by their address. */
export const widgets = ['even-wachten', 'oefenen', 'beveiliging-op-orde'] as const
export type Widget = (typeof widgets)[number]

/** For whom: each widget has a version for people and one for companies. */
export const audiences = ['citizen', 'company'] as const
export type Audience = (typeof audiences)[number]

/**
 * What is counted. What stands before the colon is counted once a visit; 'before' and 'after' are right answers of two, 'planned' and 'done'
 * are actions of at most five.
 */
export const eventsOf = {
  'even-wachten': [
    'started',
    'finished',
    'pause:waited',
    'pause:skipped',
    'outcome:call-back',
    'outcome:unsure',
    'outcome:pay',
  ],
  oefenen: ['started', 'before:0', 'before:1', 'before:2', 'finished', 'after:0', 'after:1', 'after:2'],
  'beveiliging-op-orde': [
    'started',
    'finished',
    'planned:0',
    'planned:1',
    'planned:2',
    'planned:3',
    'planned:4',
    'planned:5',
    'done:0',
    'done:1',
    'done:2',
    'done:3',
    'done:4',
    'done:5',
  ],
} as const satisfies Record<Widget, readonly string[]>
export type WidgetEvent = (typeof eventsOf)[Widget][number]

/** What one event excludes: of 'outcome:pay' and 'outcome:unsure' a visit has one. */
export function groupOf(event: WidgetEvent): string {
  return event.split(':')[0] ?? event
}

/** What can differ by chance: the first arm is what everybody gets who is in no trial. */
export const experiments = {
  pause: { widget: 'even-wachten', arms: ['with-pause', 'without-pause'] },
  feedback: { widget: 'oefenen', arms: ['at-once', 'at-the-end'] },
  length: { widget: 'beveiliging-op-orde', arms: ['five-actions', 'three-actions'] },
} as const satisfies Record<string, { widget: Widget; arms: readonly string[] }>
export type Experiment = keyof typeof experiments
export type Arm = (typeof experiments)[Experiment]['arms'][number]

export function experimentOf(widget: Widget): Experiment {
  const found = (Object.keys(experiments) as Experiment[]).find((name) => experiments[name].widget === widget)
  if (!found) throw new Error(`nothing differs in ${widget}`)
  return found
}

export function defaultArm(widget: Widget): Arm {
  return experiments[experimentOf(widget)].arms[0]
}
