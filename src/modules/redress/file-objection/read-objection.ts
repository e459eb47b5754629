// SPDX-License-Identifier: EUPL-1.2
import { type EverydayIdentifier, parseOwnMailAddress, type Problem } from '#values'
import { type ObjectionGround, objectionGrounds } from '../objection/objection.ts'

export const longestStory = 5_000

export interface ReadObjection {
  identifier: EverydayIdentifier
  ground: ObjectionGround
  story: string
  email: string | null
}

export type ObjectionFault =
  | 'identifierEmpty'
  | 'identifierUnread'
  | 'identifierShort'
  | 'identifierSeveral'
  | 'groundNeeded'
  | 'storyNeeded'
  | 'storyLong'
  | 'emailWrong'
  | 'emailMistyped'

export interface FieldFault {
  field: string
  fault: ObjectionFault
  values?: Problem['values']
}

/** What is wrong with a first field that was not understood. */
function faultOf(text: string, problem: string | null): ObjectionFault {
  if (text === '') return 'identifierEmpty'
  if (problem === 'identifier.more-than-one') return 'identifierSeveral'
  return problem === 'phone.too-short' ? 'identifierShort' : 'identifierUnread'
}

/** What somebody typed as an objection, or everything that is wrong with it. `identifier` is what was understood of the first field, `problem` why nothing was. */
export function readObjection(
  typed: (name: string) => string,
  identifier: EverydayIdentifier | null,
  problem: string | null,
): { ok: true; value: ReadObjection } | { ok: false; faults: FieldFault[] } {
  const faults: FieldFault[] = []
  const wrong = (field: string, fault: ObjectionFault, values: Problem['values'] = {}) =>
    void faults.push({ field, fault, values })
  if (identifier === null) wrong('kenmerk', faultOf(typed('kenmerk').trim(), problem))
  const ground = objectionGrounds.find((each) => each === typed('reden'))
  if (!ground) wrong('reden', 'groundNeeded')
  const story = typed('verhaal')
  if (story.length < 3) wrong('verhaal', 'storyNeeded')
  if (story.length > longestStory) wrong('verhaal', 'storyLong')
  const email = typed('email')
  const mail = email === '' ? null : parseOwnMailAddress(email)
  if (mail && !mail.ok)
    wrong('email', mail.problem.code === 'email.mistyped' ? 'emailMistyped' : 'emailWrong', mail.problem.values)
  if (faults.length > 0 || identifier === null || !ground) return { ok: false, faults }
  return { ok: true, value: { identifier, ground, story, email: email || null } }
}
