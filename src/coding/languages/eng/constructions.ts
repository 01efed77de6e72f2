/** How English gives roles; the notation is that of `constructions.ts` in the engine. */
export const constructions = `
voice passive child=aux:pass
voice passive child=nsubj:pass
voice passive child=csubj:pass
voice passive acl-participle
role agent nsubj,csubj active
role patient nsubj,nsubj:pass,csubj passive
role agent obl:agent,obl passive marker=by
role patient obj
role addressee iobj
role companion obl marker=with|alongside
role content xcomp,ccomp
`;
