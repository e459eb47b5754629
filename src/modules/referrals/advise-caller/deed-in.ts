// SPDX-License-Identifier: EUPL-1.2

/** Laying down the report, asking the money back, handing over, help after the call. Typed in the field of the call; none of these letters is a question. */
export type CallDeed = 'm' | 't' | 'w' | 'n'

/** That what stands first was said: 'v' alone. */
export function isSaid(line: string): boolean {
  return /^\s*v\s*$/i.test(line)
}

/** The one letter that was typed, or null: then it is something that the caller told. */
export function deedIn(line: string): CallDeed | null {
  return (/^\s*([mtwn])\s*$/i.exec(line)?.[1]?.toLowerCase() as CallDeed | undefined) ?? null
}
