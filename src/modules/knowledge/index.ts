// SPDX-License-Identifier: EUPL-1.2
export type { ArticleKind } from './article/article.ts'
export { searchPublicArticles } from './search-articles/search-articles.query.ts'
