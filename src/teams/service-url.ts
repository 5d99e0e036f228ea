/**
 * Hosts that Teams' connector answers on. Only names that Microsoft alone can give out: anybody
 * can register a name under `trafficmanager.net`, so that domain is not here as a whole.
 */
const TEAMS_HOSTS: readonly string[] = ['smba.trafficmanager.net', '*.botframework.com'];

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

export type AllowsServiceUrl = (url: string) => boolean;

/**
 * Says to which service URLs the bot may talk. Our access token goes to that address, so a forged
 * or mistaken one must never be followed.
 *
 * @param options.local adds loopback addresses, over http as well, for the Agents Playground
 * @param options.hosts replaces the hosts of Teams; `*.` in front takes every name below it
 */
export function allowServiceUrls(options: {
  readonly local: boolean;
  readonly hosts?: readonly string[] | undefined;
}): AllowsServiceUrl {
  const hosts = options.hosts ?? TEAMS_HOSTS;
  return (text) => {
    const url = URL.parse(text);
    if (url === null || text.length > 300) return false;
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
      return false;
    }
    if (options.local && LOOPBACK.test(url.hostname)) {
      return url.protocol === 'http:' || url.protocol === 'https:';
    }
    if (url.protocol !== 'https:' || url.port !== '') return false;
    return hosts.some((host) =>
      host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host,
    );
  };
}
