// Names of variables: letters, digits and underscores, upper and lower case differ.
// covers: A1.identifiers, A1.whitespace
void main()
{
    int a1 = 1, A1 = 2, _ = 3, _1 = 4, __a__B9 = 5;
    println(a1 * 10000 + A1 * 1000 + _ * 100 + _1 * 10 + __a__B9); // expect: 12345
	int	tab=6;println(tab); // expect: 6
}
