// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import type { Context } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, type FormEntries, pageRequest, refusedForm } from '#foundation/web'
import { answeredFor } from '#ui/answered-form'
import { Button } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { FileField } from '#ui/file-field'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { municipalities, municipalityOf, parseMunicipality } from '#values'
import { paths } from '../intervention/addresses.ts'
import { forgetStyle, keepStyle, readStyle } from '../keep-style/keep-style.command.ts'
import type { Route } from './+types/make-kit.page.ts'
import { kitOf, limits } from './kit.ts'
import { kitText } from './kit.text.ts'
import { readWish } from './read-wish.query.ts'

const intent = 'make'

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
    kept: await keptFor(ctx),
    places: municipalities().map(({ name }) => name),
    further: await slot('interventions.kit', kit.id),
  }
}

/** What the organisation filled in for its last kit; at the first one only its name, when it is that of a municipality. */
async function keptFor(ctx: Context) {
  const style = await readStyle(ctx)
  if (style) {
    const { place, colour, contact, logo } = style
    return {
      place: municipalityOf(place)?.name ?? '',
      colour,
      contact,
      logo: logo?.toString('base64') ?? '',
      isKept: true,
    }
  }
  const named = ctx.actor.kind === 'person' ? ctx.actor.organisationName.replace(/^gemeente\s+/i, '') : ''
  const place = parseMunicipality(named)
  const name = place.ok ? (municipalityOf(place.value)?.name ?? '') : ''
  return { place: name, colour: '#0b5563', contact: '', logo: '', isKept: false }
}

/** What is filled in comes back in the answer, and is there again for the next kit. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  if (!kitOf(args.params.kit)) throw new Response(null, { status: 404 })
  const form = await args.request.formData()
  const entries: FormEntries = { ...entriesOf(form), intent }
  const file = form.get('logo')
  if (entries.forget) {
    await forgetStyle(ctx)
    throw redirect(addressIn(ctx.language, `${paths.kits}/${args.params.kit}`), 303)
  }
  const isNew = file instanceof File && file.size > 0
  const before = isNew || entries.noLogo ? null : ((await readStyle(ctx))?.logo ?? null)
  const bytes = isNew
    ? new Uint8Array(await file.slice(0, limits.logoBytes + 1).arrayBuffer())
    : new Uint8Array(before ?? [])
  const none = { errors: [], summary: [], isConflict: false }
  try {
    const wish = await readWish(ctx, entries, bytes, before !== null)
    await keepStyle(ctx, wish)
    const { logo } = wish
    return data({ ...none, entries, logo: logo?.toString('base64') ?? '', isReady: true })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data({ ...answered, logo: '', isReady: false }, { status })
  }
}

export default function MakeKit({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(kitText, language)
  const { id, title, message, places, further, kept } = loaderData
  const { one } = answeredFor(actionData, intent)
  const here = addressIn(language, `${paths.kits}/${id}`)
  return (
    <WorkbenchPage
      title={title}
      lead={message}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.kits)}>{t('back')}</TextLink>}
    >
      {actionData?.isReady && (
        <Notice kind="ok" title={t('ready')} announce>
          <Paragraph>{t('readyMore')}</Paragraph>
          <Form action={`${here}/bestand`} label={t('download')} submit={t('download')}>
            {['place', 'colour', 'contact'].map((name) => (
              <HiddenField key={name} name={name} value={one(name) ?? ''} />
            ))}
            <HiddenField name="logo" value={actionData.logo} />
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
      <Form fieldsOf={intent} multipart action={here} label={title}>
        <TextField name="place" label={t('place')} suggestions={places} autoComplete="off" defaultValue={kept.place} />
        <TextField
          name="colour"
          label={t('colour')}
          description={t('colourMore')}
          width="short"
          autoComplete="off"
          defaultValue={kept.colour}
        />
        <TextArea
          name="contact"
          label={t('contact')}
          description={t('contactMore')}
          rows={3}
          optional
          defaultValue={kept.contact}
        />
        {kept.logo && (
          <>
            <p className="dw-kept-logo">
              <img src={`data:image/png;base64,${kept.logo}`} alt={t('keptLogo')} />
            </p>
            <CheckboxGroup name="noLogo" legend={t('keptLogo')} options={[{ value: 'yes', text: t('noLogo') }]} />
          </>
        )}
        <FileField
          name="logo"
          label={t(kept.logo ? 'otherLogo' : 'logo')}
          description={t('logoMore')}
          accept=".png,image/png"
          optional
        />
        <Button appearance={actionData?.isReady ? 'secondary' : 'primary'}>
          {t(actionData?.isReady ? 'again' : 'check')}
        </Button>
      </Form>
      {kept.isKept && (
        <Form action={here} label={t('forget')} submit={t('forget')} quiet>
          <HiddenField name="forget" value="yes" />
          <Small>{t('forgetMore')}</Small>
        </Form>
      )}
    </WorkbenchPage>
  )
}
