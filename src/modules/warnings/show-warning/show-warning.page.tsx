// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Share } from '#ui/share'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { altOf, pictureFormats } from '../draw-picture/picture-format.ts'
import { paths, picturePath, warningPath } from '../warning/addresses.ts'
import { warningText } from '../warning/warning.text.ts'
import type { Route } from './+types/show-warning.page.ts'
import { findWarning } from './find-warning.query.ts'
import { ShownDrawing } from './shown-drawing.part.tsx'
import { showText } from './show.text.ts'
import { WarningBody, WarningStand } from './warning-parts.part.tsx'
import './show-warning.css'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const found = existing(await findWarning(ctx, args.params.code))
  return { ...found, base: ctx.settings.baseUrl }
}

export default function ShowWarning({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, w] = [translate(showText, language), translate(warningText, language)]
  const { warning, isMessageRecalled, earlier, base } = loaderData
  const { code, words, lang, form, drawn, provinces, organisation, status, changedAt, endsOn } = warning
  const to = (path: string) => addressIn(language, path)
  const day = (at: string) => formatDate(new Date(at), language)
  const isStruck = status === 'withdrawn'
  return (
    <PublicPage wide tab={`${words.title} · dijkwacht`} back={{ href: to(paths.around), text: t('back') }}>
      <h1 className="utrecht-heading-1" lang={lang === language ? undefined : lang}>
        {words.title}
      </h1>
      {lang !== language && <Notice kind="info" more={w('englishFollows')} />}
      <WarningStand warning={warning} />
      <Paragraph>
        <ActionLink href={to('/hulp')}>{w('victim')}</ActionLink>
      </Paragraph>
      {isStruck && <Paragraph>{t('notHold')}</Paragraph>}
      {isMessageRecalled && !isStruck && <Notice kind="warn" title={w('messageRecalled')} />}
      {warning.message && !isStruck && <Lead>{warning.message}</Lead>}
      <div className="dw-warning">
        <div>
          <div lang={lang}>
            <WarningBody words={words} isStruck={isStruck} language={lang}>
              {drawn && !isStruck && <ShownDrawing drawn={drawn} />}
            </WarningBody>
          </div>
          <Small>
            {[
              form?.label,
              provinces.length > 0 ? provinces.join(', ') : w('everywhere'),
              w('from', { organisation }),
              w('until', { date: formatCalendarDate(endsOn as CalendarDate, language) }),
              w('changed', { date: day(changedAt) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Small>
          {earlier.map((one) => (
            <Details key={one.number} summary={`${t('earlier')} (${day(one.publishedAt)})`}>
              <Paragraph>
                {t('earlierLead', { from: day(one.publishedAt), until: day(one.until), because: one.because })}
              </Paragraph>
              <Paragraph>
                <del lang={one.lang === language ? undefined : one.lang}>{one.words.title}</del>
              </Paragraph>
              <div lang={one.lang}>
                <WarningBody words={one.words} isStruck level={3} language={one.lang} />
              </div>
            </Details>
          ))}
        </div>
        <div>
          {status === 'published' && (
            <>
              <Heading level={2}>{t('share')}</Heading>
              <Share url={`${base}${to(warningPath(code))}`} title={words.title}>
                {t('shareLink')}
              </Share>
              <Paragraph>{t('shareLead')}</Paragraph>
              <img
                className="dw-warning__picture"
                src={to(picturePath(code, 'link', 'svg'))}
                alt={altOf(words, w('alt', { title: '{title}', act: '{act}' }))}
                width={pictureFormats.link.width}
                height={pictureFormats.link.height}
              />
              <Details summary={t('other')}>
                <List
                  items={Object.entries(pictureFormats).map(([name, { width, height }]) => (
                    <TextLink key={name} href={to(picturePath(code, name, 'png'))} download>
                      {t('picture', { width: String(width), height: String(height) })}
                    </TextLink>
                  ))}
                />
              </Details>
            </>
          )}
          <Heading level={2}>{t('more')}</Heading>
          <List
            items={[
              <TextLink key="check" href={to('/controleren')}>
                {t('check')}
              </TextLink>,
              <TextLink key="report" href={to('/melden')}>
                {t('report')}
              </TextLink>,
              ...(form
                ? [
                    <TextLink key="form" href={to(`${paths.around}/${form.id}`)}>
                      {t('form', { form: form.label })}
                    </TextLink>,
                  ]
                : []),
            ]}
          />
        </div>
      </div>
    </PublicPage>
  )
}
