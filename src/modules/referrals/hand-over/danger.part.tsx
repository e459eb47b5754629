// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import type { Danger } from '../referral/referral.ts'
import { dangerText } from './danger.text.ts'

/** Stays above every page of a call in which somebody is in danger. */
export function DangerNotice({ danger }: { danger: Danger | null }) {
  const t = useText(dangerText)
  if (danger === null) return null
  return <Notice kind="signal" title={t(danger)} more={t(danger === 'despair' ? 'stayWith' : 'stay')} />
}
