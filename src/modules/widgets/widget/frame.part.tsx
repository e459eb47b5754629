// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { addressIn, translate } from '#foundation/text'
import { Details } from '#ui/details'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { useSite } from '#ui/site'
import { List, Paragraph, Small } from '#ui/text'
import { type WidgetSource, widgetSources } from './sources.ts'
import { frameText } from './widget.text.ts'
import './widget.css'

interface WidgetFrame {
  title: string
  /** What stands in it brings the h1. */
  hasOwnHeading?: boolean | undefined
  /** Where this widget is, in Dutch, without a language: '/even-wachten?voor=bedrijf'. */
  path: string
  audience: 'citizen' | 'company'
  /** Where the version for the others is; on a first page only. */
  otherVersion?: string | undefined
  sources?: readonly WidgetSource[] | undefined
  children: ReactNode
}

/** The page of a widget, on the site itself and in a frame: what it counts, what it rests on, and the version for others. */
export function WidgetFrame(props: WidgetFrame) {
  const language = useLanguage()
  const t = translate(frameText, language)
  const { leavesFrame } = useSite()
  const other = language === 'nl' ? 'en' : 'nl'
  const { title, hasOwnHeading, audience, otherVersion, sources = [] } = props
  return (
    <PublicPage
      title={hasOwnHeading ? undefined : title}
      tab={`${title} · dijkwacht`}
      {...(leavesFrame ? {} : { otherLanguageHref: addressIn(other, props.path) })}
    >
      {props.children}
      <div className="dw-widget-foot">
        {otherVersion && (
          <Paragraph>
            <TextLink href={otherVersion}>{t(audience === 'company' ? 'forCitizen' : 'forCompany')}</TextLink>
          </Paragraph>
        )}
        {sources.length > 0 && (
          <Details summary={t('sources')}>
            <List
              items={sources.map((id) => (
                <TextLink key={id} href={widgetSources[id].url} external lang="nl">
                  {widgetSources[id].name}
                </TextLink>
              ))}
            />
          </Details>
        )}
        <Small>
          {t('counted')} {leavesFrame && t('opensOutside')}
        </Small>
      </div>
    </PublicPage>
  )
}
