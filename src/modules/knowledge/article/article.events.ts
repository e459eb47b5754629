// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** An article was published, or changed in a way that is news to whoever follows it. `version`: what readers see now. */
export const ArticleNews = defineEvent<{ articleId: string; version: number }>('knowledge.article-news')
