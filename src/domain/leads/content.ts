/** What the lead system knows of a buyer: free text in every field, each of which may be missing. */
export interface LeadContent {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly message?: string;
  readonly listing?: Listing;
}

export interface Listing {
  readonly address?: string;
  readonly mlsId?: string;
  readonly price?: string;
  readonly url?: string;
}
