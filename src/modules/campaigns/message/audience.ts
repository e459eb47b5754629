// SPDX-License-Identifier: EUPL-1.2

export const audiences = ['everyone', 'young', 'older', 'entrepreneurs', 'victims'] as const
export type Audience = (typeof audiences)[number]

/** Whether somebody can belong to both: then what is said to one is heard by the other. */
export function audiencesMeet(one: Audience, other: Audience): boolean {
  return one === other || one === 'everyone' || other === 'everyone'
}
