country_ZZ = Zubara
