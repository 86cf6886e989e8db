// A.10 dictionary: the methods that foreach calls
// covers: A10.dictionary
// oracle: none (2.38)
void main()
{
    dictionary d = {{"a", 1}, {"b", "two"}, {"c", 3}};
    for (dictionaryIter@ i = d.opForBegin(); !d.opForEnd(i); @i = d.opForNext(i))
    {
        println(d.opForValue1(i) + " " + int(d.opForValue0(i)));
        // What is removed meanwhile is passed over.
        d.delete("b");
    }
    // expect: a 1
    // expect: c 3
}
