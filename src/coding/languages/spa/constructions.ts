/**
 * How Spanish gives roles; the notation is that of `constructions.ts` in the engine. The treebanks hang prepositional arguments as
 * `obj`, `iobj` or `obl`, and mark passives by `ser` alone or by a relation, so that prepositions decide more than relations.
 */
export const constructions = `
voice passive child=aux:pass
voice passive word=ser
voice passive word=herido
voice passive word=muerto
voice passive word=lesionado
voice active word=haber
voice passive acl-participle
voice passive self=VerbForm=Part
voice middle child=expl:pass
voice middle child=expl:impers
voice middle word=se
role agent nsubj,csubj active
role agent nsubj middle named
role patient nsubj,nsubj:pass,csubj passive
role patient nsubj middle
role patient nsubj:pass
role agent obl:agent,obl,obj,iobj,nmod passive marker=por|por_parte_de|a_manos_de|por_obra_de
role agent obl:agent
role companion obl,obj,iobj,nmod marker=con|junto_a|junto_con
role patient obj bare
role patient obj marker=a
role patient iobj,obl marker=a active
role addressee iobj,obl,nmod marker=a
role addressee iobj bare
role content xcomp,ccomp
`;
