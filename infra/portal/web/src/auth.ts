import { useSyncExternalStore } from 'react';
import { OidcClient, User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { clientId, signInAddress } from './page';

/** Authorization Code with PKCE; the token lives as long as the tab and is never in a cookie. */
const settings = {
  authority: signInAddress,
  client_id: clientId,
  redirect_uri: `${window.location.origin}/signed-in`,
  post_logout_redirect_uri: `${window.location.origin}/`,
  response_type: 'code',
  scope: 'openid profile',
};

const manager = new UserManager({
  ...settings,
  automaticSilentRenew: false, // it needs a frame, which the content policy forbids
  monitorSession: false,
  userStore: new WebStorageStateStore({ store: window.sessionStorage }),
});

interface Session {
  ready: boolean;
  user: User | null;
  /** The token is no longer taken and could not be renewed; what is on the page stays. */
  ended: boolean;
}

const LONGEST_TIMER_S = 86_400;
const TOO_CLOSE_S = 30;

let session: Session = { ready: false, user: null, ended: false };
let next: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
const windows = new BroadcastChannel('thac.session');

function become(user: User | null, ended = false): void {
  session = { ready: true, user, ended };
  clearTimeout(next);
  if (user && !ended) {
    const life = Math.min(Math.max(user.expires_in ?? 0, 0), LONGEST_TIMER_S);
    next = setTimeout(() => void renew(), life * 800); // well before, in milliseconds
  }
  listeners.forEach((tell) => tell());
}

async function arrive(user: User): Promise<void> {
  await manager.storeUser(user);
  become(user);
}

void manager.getUser().then(
  async (user) => {
    if (!user?.expired) return become(user);
    session = { ...session, user };
    if (!(await renew())) become(null);
  },
  () => become(null),
);

/** Who signs in again in one window has done so in all windows that wait for it. */
windows.onmessage = ({ data }: MessageEvent<string>) => {
  const user = User.fromStorageString(data);
  if (session.ended && user.profile.sub === login()) void arrive(user);
};

export function useSession(): Session {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => session,
  );
}

/** The token to send; renewed first where it is about to end. */
export async function token(): Promise<string | undefined> {
  if (session.user && !session.ended && (session.user.expires_in ?? 0) < TOO_CLOSE_S) await renew();
  return session.ended ? undefined : session.user?.access_token;
}

/** Who is signed in, or was until a moment ago, for what is kept on this machine. */
export function login(): string {
  return session.user?.profile.sub ?? '';
}

let renewing: Promise<boolean> | undefined;

/** A new token for the same person without leaving the page; false where there is none. */
export function renew(): Promise<boolean> {
  renewing ??= renewed().finally(() => (renewing = undefined));
  return renewing;
}

async function renewed(): Promise<boolean> {
  const { user } = session;
  if (!user) return false;
  try {
    const fresh = user.refresh_token ? await manager.signinSilent() : await signedInStill();
    if (fresh?.profile.sub !== user.profile.sub) throw new Error('somebody else, or nobody');
    await arrive(fresh);
    return true;
  } catch (failed) {
    // A line that is cut says nothing about the session.
    if (!(failed instanceof TypeError)) become(user, true);
    return false;
  }
}

/** Asks the sign-in page, which remembers the person, without showing it. */
async function signedInStill(): Promise<User> {
  const client = new OidcClient(settings);
  const { url } = await client.createSigninRequest({ prompt: 'none' });
  const answer = await fetch(url, { headers: { Accept: 'text/html' } });
  return new User(await client.processSigninResponse(answer.url));
}

/** Goes to the sign-in page and comes back to where the person was. */
export async function signIn(): Promise<void> {
  const { pathname, search } = window.location;
  await manager.signinRedirect({ state: pathname === '/signed-in' ? '/' : pathname + search });
}

let coming: Promise<string> | undefined;

/** Takes the answer of the sign-in page, once, and says where to go on. */
export function finishSignIn(): Promise<string> {
  coming ??= manager.signinRedirectCallback().then((user) => {
    become(user);
    windows.postMessage(user.toStorageString());
    return typeof user.state === 'string' && user.state.startsWith('/') ? user.state : '/';
  });
  return coming;
}

export async function signOut(): Promise<void> {
  const idToken = session.user?.id_token;
  await manager.removeUser();
  become(null);
  try {
    await manager.signoutRedirect(idToken ? { id_token_hint: idToken } : {});
  } catch {
    window.location.assign('/'); // an issuer without a sign-out page
  }
}
