// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { Form } from '#ui/form'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, List } from '#ui/text'
import { findByCode } from '../follow-report/find-by-code.query.ts'
import { followedCode } from '../follow-report/followed-code.query.ts'
import { neutralTitle } from '../submit-report/neutral-title.text.ts'
import type { Route } from './+types/erase-contact.page.ts'
import { eraseContact } from './erase-contact.command.ts'
import { eraseText } from './erase-contact.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const code = followedCode.codeOf(ctx, args.request)
  if (!code || !(await findByCode(ctx, code))) throw redirect(addressIn(ctx.language, '/mijn-melding'), 303)
  return null
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const code = followedCode.codeOf(ctx, args.request)
  // Its report may be gone since: the page of the reporter then asks for the code again.
  if (code && (await findByCode(ctx, code))) await eraseContact(ctx, code)
  throw redirect(addressIn(ctx.language, '/mijn-melding'), 303)
}

export default function EraseContact() {
  const language = useLanguage()
  const t = translate(eraseText, language)
  const back = addressIn(language, '/mijn-melding')
  return (
    <PublicPage tab={useText(neutralTitle)('sure')} title={t('title')} back={{ href: back }}>
      <Lead>{t('lead')}</Lead>
      <List items={[t('1'), t('2'), t('3')]} />
      <Form>
        <ButtonGroup>
          <Button>{t('do')}</Button>
          <TextLink href={back}>{t('not')}</TextLink>
        </ButtonGroup>
      </Form>
    </PublicPage>
  )
}
