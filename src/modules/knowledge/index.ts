// SPDX-License-Identifier: EUPL-1.2

export { searchPublicArticles } from './search-articles/search-articles.query.ts'
