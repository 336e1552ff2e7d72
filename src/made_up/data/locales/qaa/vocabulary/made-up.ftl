authority_zubara-watch = Zubaran Vahtvar
law_zubara-data-act = Zubaran datvulaku
