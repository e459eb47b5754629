// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { type SubmitOptions, type SubmitReport, submitReports } from '#modules/reports'
import { receiptCodeOf } from '#values'
import type { TestContext } from '../../../../tests/context.ts'

/** What somebody holds who reported by the web form: the code, and here also what it is the code of. */
export interface Filed {
  id: string
  code: string
}

export interface Intake {
  /** Files a report as somebody without log-in; `tell` is given its number in this test. What was heard before is forgotten. */
  file(tell: (number: number) => SubmitReport, options?: SubmitOptions): Promise<Filed>
  /** What was announced since, in order; a test that begins to listen later empties it. */
  heard: { event: string; payload: object }[]
}

/** The web form of one test, and an ear for all that is announced from here on with a name that begins with `about`. */
export function openIntake(test: TestContext, about = ''): Intake {
  const { announcer } = test.visitor
  const { publish } = announcer
  announcer.publish = async (tx, event, payload, traceparent) => {
    if (event.startsWith(about)) intake.heard.push({ event, payload })
    await publish(tx, event, payload, traceparent)
  }
  let number = 0
  const intake: Intake = {
    heard: [],
    async file(tell, options) {
      number++
      // As varied as the random ones, and the same in every run.
      const code = receiptCodeOf(createHash('sha256').update(String(number)).digest().subarray(0, 12))
      const [receipt] = await submitReports(test.visitor, [tell(number)], {
        origin: 'web',
        receiptCode: code,
        ...options,
      })
      intake.heard = []
      return { id: receipt?.reportId ?? '', code }
    },
  }
  return intake
}
