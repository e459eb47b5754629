// SPDX-License-Identifier: EUPL-1.2
import { Button } from '#ui/button'
import { useText } from '#ui/language'
import { Small } from '#ui/text'
import { phoneText } from './advise-caller.text.ts'

/** What can be done with a call, each with its key. */
export function CallBar({ deeds }: { deeds: { letter: string; text: string; isPrimary?: boolean }[] }) {
  const t = useText(phoneText)
  return (
    <div className="dw-call__bar" role="group" aria-label={t('deeds')}>
      {deeds.map(({ letter, text, isPrimary }) => (
        <Button
          key={letter}
          id={`call-${letter}`}
          name="intent"
          value={letter}
          appearance={isPrimary ? 'primary' : 'secondary'}
        >
          {text} <kbd aria-hidden="true">{letter}</kbd>
        </Button>
      ))}
      <Small>{t('never')}</Small>
    </div>
  )
}

/** A new caller, and back to the one before. Both leave the page, so that nothing of one stays with the other. */
export function CallAgain(props: { href: string; forget: () => void; bringBack: (() => void) | null }) {
  const t = useText(phoneText)
  const link = { className: 'utrecht-link utrecht-link--html-a', href: props.href }
  return (
    <>
      <a
        {...link}
        id="call-again"
        // In another tab it is another call.
        onClick={({ ctrlKey, metaKey, shiftKey }) => ctrlKey || metaKey || shiftKey || props.forget()}
      >
        {t('again')}
      </a>{' '}
      {props.bringBack && (
        <a {...link} onClick={props.bringBack}>
          {t('callBefore')}
        </a>
      )}
    </>
  )
}
