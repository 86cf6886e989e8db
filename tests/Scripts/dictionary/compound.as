// A.10 dictionary<K, V>: a value is a place that operators read and write, once its key is there
// covers: A10.dictionary-template
// oracle: none (an addition)
void main()
{
    dictionary<string, int> count;
    array<string> words = {"a", "b", "a", "c", "a"};
    foreach (string word : words)
    {
        if (!count.exists(word))
        {
            count[word] = 0;
        }
        count[word]++;
    }
    count["b"] += 10;
    println("" + count["a"] + " " + count["b"] + " " + count["c"]); // expect: 3 11 1
    dictionary<int, string> texts;
    texts[7] = "x";
    texts[7] += "y";
    println(texts[7]); // expect: xy
    texts[8] += "z"; // expect exception: Invalid access to non-existing value
}
