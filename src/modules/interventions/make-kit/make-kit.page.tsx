// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, pageRequest, refusedForm } from '#foundation/web'
import { answeredFor, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { FileField } from '#ui/file-field'
import { ErrorSummary, Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { municipalities } from '#values'
import { paths } from '../intervention/addresses.ts'
import type { Route } from './+types/make-kit.page.ts'
import { kitOf, limits } from './kit.ts'
import { kitText } from './kit.text.ts'
import { readWish } from './read-wish.query.ts'

const intent = 'make'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title} · dijkwacht` }]

export async function loader(args: Route.LoaderArgs) {
  const { ctx, slot } = args.context.get(pageRequest)
  const { language } = ctx
  const kit = kitOf(args.params.kit)
  if (!kit) throw new Response(null, { status: 404 })
  const title = translate(kitText, language)('title', { kit: kit.title[language] })
  return {
    id: kit.id,
    title,
    message: kit.message[language],
    places: municipalities().map(({ name }) => name),
    further: await slot('interventions.kit', kit.id),
  }
}

/** What is filled in comes back in the answer and is kept nowhere. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  if (!kitOf(args.params.kit)) throw new Response(null, { status: 404 })
  const form = await args.request.formData()
  const entries = { ...entriesOf(form), intent }
  const file = form.get('logo')
  const bytes =
    file instanceof File ? new Uint8Array(await file.slice(0, limits.logoBytes + 1).arrayBuffer()) : new Uint8Array()
  const none = { errors: [], summary: [], isConflict: false }
  try {
    const { logo } = await readWish(ctx, entries, bytes)
    return data({ ...none, entries, logo: logo?.toString('base64') ?? '', isReady: true })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data({ ...answered, logo: '', isReady: false }, { status })
  }
}

export default function MakeKit({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(kitText, language)
  const { id, title, message, places, further } = loaderData
  const { one, errorOf } = answeredFor(actionData, intent)
  const own = (name: string) => ({ name, id: fieldId(intent, name), error: errorOf(name) })
  const here = addressIn(language, `${paths.kits}/${id}`)
  return (
    <WorkbenchPage
      title={title}
      lead={message}
      above={<ErrorSummary errors={actionData?.summary ?? []} />}
      actions={<TextLink href={addressIn(language, paths.kits)}>{t('back')}</TextLink>}
    >
      {actionData?.isReady && (
        <Notice kind="ok" title={t('ready')} announce>
          <Paragraph>{t('readyMore')}</Paragraph>
          <Form action={`${here}/bestand`} label={t('download')}>
            {['place', 'colour', 'contact'].map((name) => (
              <HiddenField key={name} name={name} value={one(name) ?? ''} />
            ))}
            <HiddenField name="logo" value={actionData.logo} />
            <Button>{t('download')}</Button>
          </Form>
        </Notice>
      )}
      {further.flatMap(({ title: about, lines }) =>
        lines.map(({ words, found, more, href }) => (
          <Notice key={words} kind={found === '' ? 'info' : 'warn'} title={found === '' ? about : found}>
            <Paragraph>
              <TextLink href={href}>{words}</TextLink> {more}
            </Paragraph>
          </Notice>
        )),
      )}
      <Paragraph>{t('lead')}</Paragraph>
      <Form multipart action={here} label={title}>
        <TextField
          {...own('place')}
          label={t('place')}
          suggestions={places}
          autoComplete="off"
          defaultValue={one('place') ?? ''}
        />
        <TextField
          {...own('colour')}
          label={t('colour')}
          description={t('colourMore')}
          width="short"
          autoComplete="off"
          defaultValue={one('colour') ?? '#0b5563'}
        />
        <TextArea
          {...own('contact')}
          label={t('contact')}
          description={t('contactMore')}
          rows={3}
          optional
          defaultValue={one('contact') ?? ''}
        />
        <FileField {...own('logo')} label={t('logo')} description={t('logoMore')} accept=".png,image/png" optional />
        <Button appearance={actionData?.isReady ? 'secondary' : 'primary'}>
          {t(actionData?.isReady ? 'again' : 'check')}
        </Button>
      </Form>
    </WorkbenchPage>
  )
}
