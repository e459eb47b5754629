// SPDX-License-Identifier: EUPL-1.2
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { TextArea } from '#ui/text-field'
import { text } from './show-home.text.ts'

/** The field of the check, on the home page. With script and a second key holder the question goes to the page of the check on this device only: ask-privately.client.ts. */
export function CheckField(props: { links: { check: string; whoSees: string }; isPrivate: boolean }) {
  const t = useText(text)
  return (
    <Form action={props.links.check} id="controle" multipart>
      <div className="dw-check-field">
        <TextArea name="vraag" rows={2} label={t('field')} autoComplete="off" spellCheck={false} />
        <div className="dw-check-field__tools">
          <label className="dw-check-field__picture">
            <svg
              viewBox="0 0 24 24"
              width="24"
              height="24"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              aria-hidden="true"
            >
              <path d="M3 7h4l2-3h6l2 3h4v13H3zM12 9a4 4 0 1 0 .1 0z" strokeLinejoin="round" />
            </svg>
            <span>{t('picture')}</span>
            <input type="file" name="beeld" accept="image/png,image/jpeg,image/webp" />
          </label>
          <Button>{t('submit')}</Button>
        </div>
      </div>
      <p className="dw-check-field__seen">
        <span id="manier" data-private={props.isPrivate ? t('willNotSee') : undefined}>
          {t('willSee')}
        </span>{' '}
        {props.isPrivate && <TextLink href={props.links.whoSees}>{t('whoSees')}</TextLink>}
      </p>
    </Form>
  )
}
