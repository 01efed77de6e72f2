/** How Portuguese gives roles; the notation is that of `constructions.ts` in the engine. */
export const constructions = `
voice passive child=aux:pass
voice passive child=nsubj:pass
voice passive child=csubj:pass
voice middle child=expl:pass
voice middle child=expl
voice middle child=expl:pv
voice middle word=se
voice passive acl-participle
role agent obl:agent
role agent obl,iobj passive marker=por
role agent nsubj,csubj active
role agent nsubj,csubj middle named
role patient nsubj,csubj
role patient obj
role companion obl,iobj marker=com
role addressee iobj marker=a|para|de|em|por|contra|sobre named
role addressee iobj bare
role addressee obl bare named
role content xcomp,ccomp
`;
