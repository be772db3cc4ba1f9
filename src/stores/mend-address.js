// Runs inline on the 404 page: mail programs turn the `#` of a shared plan's link into `%23`,
// which hosts then look for as a page. The plan's page reads the rest.
{
  const [, page, fragment] = /^(.*\/plan\/?)(?:%25)*%?23(.+)$/i.exec(location.pathname) ?? []
  if (page && fragment) location.replace(`${page.replace(/\/?$/, '/')}#${fragment}`)
}
