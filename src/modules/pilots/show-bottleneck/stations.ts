// SPDX-License-Identifier: EUPL-1.2
import { type BottleneckStatus, line } from '../bottleneck/line.ts'

export interface LineStation {
  status: BottleneckStatus
  state: 'done' | 'now' | 'later' | 'ended'
  /** The day on which it came here last; null where it has not been, or not since it went back. */
  on: string | null
}

/** The line as it is drawn. Of a bottleneck that stopped, the place where that happened is marked as its end. */
export function stationsOf(
  status: BottleneckStatus,
  metOn: string,
  steps: readonly { fromStatus: BottleneckStatus; toStatus: BottleneckStatus; takenOn: string }[],
): LineStation[] {
  const stoppedAt =
    status === 'stopped' ? (steps.findLast(({ toStatus }) => toStatus === 'stopped')?.fromStatus ?? 'reported') : null
  const place = line.findIndex((each) => each === (stoppedAt ?? status))
  return line.map((each, index) => {
    const on = each === 'reported' ? metOn : (steps.findLast(({ toStatus }) => toStatus === each)?.takenOn ?? null)
    if (index > place) return { status: each, state: 'later', on: null }
    if (index < place) return { status: each, state: 'done', on }
    return { status: each, state: stoppedAt ? 'ended' : each === 'practice' ? 'done' : 'now', on }
  })
}
